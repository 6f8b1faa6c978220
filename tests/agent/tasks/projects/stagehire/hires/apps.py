from django.apps import AppConfig


class HiresConfig(AppConfig):
    name = "hires"
