<#-- A field of the site: label, hint, error, input, in this order. -->
<#macro group name label error="" required=false>
<div class="field<#if error?has_content> bad</#if>">
  <div class="label"><label for="${name}">${label}</label></div>
  <div id="input-error-container-${name}">
    <#if error?has_content><p class="err" id="input-error-${name}" role="alert">${error}</p></#if>
  </div>
  <#nested>
</div>
</#macro>

<#macro errorIcon error=""></#macro>

<#macro described name error><#if error?has_content>aria-invalid="true" aria-describedby="input-error-${name}"</#if></#macro>

<#macro input name label value="" required=false autocomplete="off" fieldName=name error=messagesPerField.get(fieldName) autofocus=false>
<@group name=name label=label error=error required=required>
  <input id="${name}" name="${name}" value="${value}" type="text" autocomplete="${autocomplete}"
    <#if autofocus>autofocus</#if> <#if autocomplete == "one-time-code">inputmode="numeric" maxlength="6" class="w1"</#if>
    <@described name=name error=error/>>
</@group>
</#macro>

<#macro password name label value="" required=false forgotPassword=false fieldName=name error=messagesPerField.get(fieldName) autocomplete="off" autofocus=false>
<@group name=name label=label error=error required=required>
  <div class="group">
    <input id="${name}" name="${name}" value="${value}" type="password" autocomplete="${autocomplete}"
      <#if autofocus>autofocus</#if> <@described name=name error=error/>>
    <button class="btn second" type="button" aria-label="${msg('showPassword')}" aria-controls="${name}" id="${name}-show-password"
      data-password-toggle data-icon-show="show" data-icon-hide="hide"
      data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}"><i class="show" aria-hidden="true"></i></button>
  </div>
  <#nested>
</@group>
</#macro>

<#macro checkbox name label value=false required=false>
<label class="check" for="${name}"><input type="checkbox" id="${name}" name="${name}" <#if value>checked</#if>><span>${label}</span></label>
</#macro>
