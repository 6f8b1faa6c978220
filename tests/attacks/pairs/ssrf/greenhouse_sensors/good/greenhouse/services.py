from urllib.parse import urlsplit

import requests
from django.conf import settings


def is_alarm_url(url):
    try:
        parts = urlsplit(url)
        return parts.scheme == "https" and parts.netloc.lower() in settings.ALARM_HOSTS
    except ValueError:
        return False


def deliver(alarm):
    """Posts the alarm to the service that the grower has chosen."""
    url = alarm.greenhouse.alarm_url
    if not is_alarm_url(url):
        return False
    body = {"text": f"{alarm.greenhouse.name}: {alarm.message}"}
    try:
        answer = requests.post(url, json=body, timeout=5, allow_redirects=False)
    except requests.RequestException:
        return False
    return answer.ok
