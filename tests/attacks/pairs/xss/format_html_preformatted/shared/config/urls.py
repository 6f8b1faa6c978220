from django.urls import path

from badges.views import preview

urlpatterns = [path("badge/preview/", preview)]
