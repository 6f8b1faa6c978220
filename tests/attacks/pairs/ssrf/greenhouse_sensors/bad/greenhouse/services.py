import requests


def deliver(alarm):
    """Posts the alarm to the service that the grower has chosen."""
    url = alarm.greenhouse.alarm_url
    if not url:
        return False
    body = {"text": f"{alarm.greenhouse.name}: {alarm.message}"}
    try:
        answer = requests.post(url, json=body, timeout=5, allow_redirects=False)
    except requests.RequestException:
        return False
    return answer.ok
