from django.urls import path

from newsletter.views import preview

urlpatterns = [path("newsletter/preview/", preview)]
