from django.urls import path

from boulders.views import BoulderList, boulder_api

urlpatterns = [
    path("boulders/", BoulderList.as_view(), name="boulders"),
    path("boulders.json", boulder_api, name="boulders-json"),
]
