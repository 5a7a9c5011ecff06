<#-- The frame of every page: the site's bar, one card, the site's foot. The parent's pages fill in the sections. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign standIn = realm.name == "hubei-unified-identity">
<!DOCTYPE html>
<html lang="zh-CN">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light">
  <title>${msg("loginTitle", (realm.displayName!''))}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${url.resourcesPath}/css/zhicheng.css">
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <#-- Another tab finished the sign-in, or started a new one: this one follows it. -->
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body data-page-id="login-${pageId!}" class="${standIn?then('stand-in', '')}">
  <header class="bar"><div class="in"><span class="name">${realm.displayName!''}</span></div></header>
  <main class="narrow">
    <#if standIn><p class="tip">${msg("standInNotice")}</p></#if>
    <div class="card">
      <h1 id="kc-page-title"><#nested "header"></h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <p class="who">
          <span>${msg("signingInAs")} <b id="kc-attempted-username" translate="no">${auth.attemptedUsername}</b></span>
          <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
        </p>
      </#if>
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <p class="message ${message.type}" role="${(message.type = 'error')?then('alert', 'status')}">${message.summary}</p>
      </#if>
      <#nested "form">
      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
          <input type="hidden" name="tryAnotherWay" value="on">
          <button type="submit" class="btn quiet" id="try-another-way">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>
      <#nested "socialProviders">
      <#if displayInfo><div id="kc-info" class="info"><#nested "info"></div></#if>
    </div>
    <#if properties.demo! == "true">
      <section class="card demo" id="demo" hidden data-kind="${standIn?then('CITIZEN', 'STAFF')}"
        data-username="<#if auth?has_content && auth.showUsername()>${auth.attemptedUsername}</#if>"
        data-code-label="${msg("demoCode")}" data-fill-label="${msg("demoFill")}" data-valid-label="${msg("demoValid")}">
        <h2>${msg("demoTitle")}</h2>
        <p class="hint">${msg("demoHint")}</p>
        <ul></ul>
      </section>
      <script type="module" src="${url.resourcesPath}/js/demo.js"></script>
    </#if>
  </main>
  <footer class="end">${standIn?then(msg("standInFoot"), msg("siteFoot"))}</footer>
</body>
</html>
</#macro>
