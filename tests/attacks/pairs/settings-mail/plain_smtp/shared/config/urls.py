from django.urls import path

from news.views import send

urlpatterns = [path("news/send/", send)]
