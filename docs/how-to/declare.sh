#!/usr/bin/env bash
# Walks the whole journey of an applicant with curl and a token: employer, pledge, choices, draft, proofs, check, submission.
# Usage: ZHICHENG_TOKEN=... docs/how-to/declare.sh URL FOLDER
#   FOLDER holds photo.jpg, id-card.pdf, insurance.pdf, title.pdf and evidence.pdf. Prints the receipt's number.
set -euo pipefail

url=${1:?"the address of the system, such as http://localhost:8080"}
proofs=${2:?"a folder with photo.jpg, id-card.pdf, insurance.pdf, title.pdf and evidence.pdf"}
: "${ZHICHENG_TOKEN:?"an access token of an applicant"}"

employer="荆州石化工程有限公司"
plan="P421001-0"
year=$(date +%Y)
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

# --- two small tools ---------------------------------------------------------------------------------------------------

# call METHOD PATH [curl arguments]: the body goes to $answer, the status to $status.
call() {
  local method=$1 path=$2
  shift 2
  status=$(curl --silent --show-error --max-time 60 --output "$answer" --write-out '%{http_code}' \
    --request "$method" --header "Authorization: Bearer $ZHICHENG_TOKEN" "$@" "$url$path")
}

# expect STATUS...: stops with the service's own sentence when it answered anything else.
expect() {
  local wanted
  for wanted in "$@"; do [ "$status" = "$wanted" ] && return 0; done
  echo "expected $*, got $status: $(cat "$answer")" >&2
  exit 1
}

# text NAME: the first string of that name in the answer. number NAME: likewise. Enough for answers that we know.
text() { grep -o "\"$1\":\"[^\"]*\"" "$answer" | head -1 | cut -d'"' -f4; }
number() { grep -o "\"$1\":[0-9]*" "$answer" | head -1 | cut -d: -f2; }
json() { call "$1" "$2" --header 'Content-Type: application/json' "${@:4}" --data-binary "$3"; }
random() { od -An -N8 -tx1 /dev/urandom | tr -d ' \n'; }

# --- 绑定用人单位 --------------------------------------------------------------------------------------------------------

call GET "/api/organizations" --get --data-urlencode "query=$employer"; expect 200
organization=$(text id)
json PUT "/api/bindings/mine/chosen/$organization" '{}'; expect 200 204
json PUT /api/bindings/mine/confirmed "{\"organizationId\":\"$organization\"}"; expect 200 204

# --- 诚信承诺, 申报信息, 开始申报 ------------------------------------------------------------------------------------------

call GET /api/preparation; expect 200
version=$(grep -o '"pledge":{[^}]*' "$answer" | grep -o '"version":"[^"]*"' | cut -d'"' -f4)
digest=$(grep -o '"pledge":{[^}]*' "$answer" | grep -o '"digest":"[^"]*"' | cut -d'"' -f4)
json PUT /api/preparation/pledge "{\"version\":\"$version\",\"digest\":\"$digest\"}"; expect 200
call GET /api/preparation; expect 200
json PUT /api/preparation/choices '{
  "committeeId": "C421001", "seriesCode": "ENG", "specialtyGroupCode": "CHEMICAL", "specialtyCode": "CHEMICAL-02",
  "level": "INTERMEDIATE", "titleCode": "ENG-I", "occupation": "通用",
  "declarationCategory": "NORMAL", "declarationType": "REVIEW"}' --header "If-Match: \"$(number rev)\""; expect 200
json POST /api/preparation/start "{\"planId\":\"$plan\"}"; expect 200 201
declaration=$(text declarationId)

# --- 信息填报 ------------------------------------------------------------------------------------------------------------

# save ADDRESS VALUES: a part that is there already is answered with its revision, and saved on top of that.
save() {
  local path="/api/declarations/$declaration/parts$1" id
  id=$(random)
  json PUT "$path" "{\"values\":$2}" --header 'If-None-Match: *' --header "Save-Id: $id"
  if [ "$status" = 409 ]; then
    json PUT "$path" "{\"values\":$2}" --header "If-Match: \"$(number rev)\"" --header "Save-Id: $(random)"
  fi
  expect 200 201
}

save /basic '{
  "ethnicity": "01", "politicalStatus": "13", "nativePlace": "湖北松滋", "workStartedOn": "2012-07", "employerKind": "32",
  "currentWork": "石油化工工艺设计", "specialtyWorkYears": 13, "healthStatus": "GOOD"}'
save /qualification '{
  "current": "ENG-A", "currentSpecialty": "石油化工", "obtainedOn": "2014-11-20", "obtainedBy": "REVIEW",
  "approvedBy": "荆州市人力资源和社会保障局", "certificateNo": "JZ201400123", "appointedOn": "2014-12"}'
sentence='任助理工程师以来，承担石油化工装置的工艺设计、技术改造和生产技术管理，能独立解决比较复杂的技术问题。'
save /performance "{\"text\": \"$sentence$sentence$sentence$sentence$sentence\"}"
for back in 1 2 3 4 5; do
  save "/appraisals/APPRAISAL$back" "{\"year\": $((year - back)), \"result\": \"QUALIFIED\", \"employerName\": \"$employer\"}"
done
save /education/EDUCATION1 '{
  "kinds": ["DECLARED", "FIRST", "HIGHEST"], "school": "武汉工程大学", "major": "化学工程与工艺", "startedOn": "2008-09",
  "graduatedOn": "2012-06", "years": 4, "educationLevel": "21", "mode": "FULL_TIME", "degree": "4", "degreeField": "08",
  "degreeOn": "2012-06"}'
save /trainings/TRAINING01 "{
  \"title\": \"化工过程安全管理高级研修\", \"organizer\": \"湖北省化学化工学会\", \"startedOn\": \"$((year - 1))-05-10\",
  \"endedOn\": \"$((year - 1))-05-16\", \"hours\": 60, \"kind\": \"PROFESSIONAL\"}"
save /works/WORKS00001 '{
  "startedOn": "2019-03", "endedOn": "2020-10", "project": "常减压装置换热网络节能改造", "role": "LEAD", "rank": 1,
  "teamSize": 6, "content": "主持工艺方案比选、换热网络夹点分析与施工图审查，组织现场改造与开车。",
  "result": "装置能耗下降百分之十二，年节约标准煤三千二百吨。", "clauses": ["ENG-W-1"]}'
save /jobs/JOBS000001 "{
  \"startedOn\": \"2012-07\", \"current\": true, \"employer\": \"$employer\", \"work\": \"石油化工工艺设计与技术管理\"}"
for list in papers awards patents books; do save "/achievements/$list/none" '{"none": true}'; done

# --- 附件上传 ------------------------------------------------------------------------------------------------------------

# upload CATEGORY FILE
upload() {
  call PUT "/api/attachments/$declaration/$(random | tr 'a-f' 'A-F')?category=$1&name=$2" \
    --header 'Content-Type: application/octet-stream' --header 'If-None-Match: *' --data-binary "@$proofs/$2"
  expect 201
}
upload PHOTO photo.jpg
upload ID_CARD id-card.pdf
upload SOCIAL_INSURANCE insurance.pdf
upload CURRENT_QUALIFICATION title.pdf
upload OTHER_EVIDENCE evidence.pdf

# --- 核对, 预览, 提交 ------------------------------------------------------------------------------------------------------

call GET "/api/declarations/$declaration/check"; expect 200
if grep -q '"severity":"ERROR"' "$answer"; then
  echo "something is missing: $(cat "$answer")" >&2
  exit 1
fi
call GET "/api/documents/$declaration/preview/review-form/pdf"; expect 200
[ "$(head -c 5 "$answer")" = "%PDF-" ]

key=$(random)
for _ in $(seq 60); do
  call GET "/api/declarations/$declaration"; expect 200
  content=$(number contentVersion)
  call GET "/api/attachments/$declaration"; expect 200
  manifest=$(text manifestDigest)
  json POST "/api/declarations/$declaration/submission" '{}' \
    --header "Idempotency-Key: $key" --header "If-Match: \"$content\"" --header "Manifest-Digest: $manifest"
  # The proofs are known to declaration-service a moment after their upload; a service may be starting again.
  case "$status $(text code)" in "409 attachments-syncing" | 503*) sleep 1 ;; *) break ;; esac
done
expect 200
receipt=$(text number)

call GET /api/cases; expect 200
grep -q "\"receiptNumber\":\"$receipt\"" "$answer"
echo "$receipt"
