/** Tests of the gateway from outside, over HTTP, with real components around it. */
package cn.zhicheng.gateway;
