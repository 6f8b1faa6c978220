from django.urls import path

from pages.views import canonical

urlpatterns = [path("", canonical)]
