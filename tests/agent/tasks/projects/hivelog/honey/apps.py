from django.apps import AppConfig


class HoneyConfig(AppConfig):
    name = "honey"
