import json
from urllib.request import Request, urlopen

from django.conf import settings


def send_sms(phone, text):
    body = json.dumps({"to": phone, "text": text}).encode()
    headers = {
        "Authorization": f"Bearer {settings.SMS_TOKEN}",
        "Content-Type": "application/json",
    }
    urlopen(Request(settings.SMS_URL, body, headers), timeout=10)
