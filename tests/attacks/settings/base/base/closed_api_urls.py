from django.urls import path

from base.api_urls import OwnGroups

urlpatterns = [path("api/own/", OwnGroups.as_view())]
