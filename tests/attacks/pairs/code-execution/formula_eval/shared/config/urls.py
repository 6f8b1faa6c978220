from django.urls import path

from pricing.views import quote

urlpatterns = [path("quote/", quote)]
