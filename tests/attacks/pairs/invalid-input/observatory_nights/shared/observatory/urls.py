from django.urls import path

from .views import NightList

urlpatterns = [path("nights/", NightList.as_view(), name="nights")]
