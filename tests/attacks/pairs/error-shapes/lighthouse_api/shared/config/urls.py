from django.contrib import admin
from django.urls import path

from lighthouse.views import LighthouseDetail, LighthouseList, Visits

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/lighthouses/", LighthouseList.as_view(), name="lighthouses"),
    path("api/lighthouses/<slug:slug>/", LighthouseDetail.as_view(), name="lighthouse"),
    path("api/lighthouses/<slug:slug>/visits/", Visits.as_view(), name="visits"),
]
