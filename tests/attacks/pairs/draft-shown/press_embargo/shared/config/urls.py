from django.contrib import admin
from django.urls import path

from press.views import ReleaseDetail, ReleaseList, ReleaseSearch

urlpatterns = [
    path("admin/", admin.site.urls),
    path("press/", ReleaseList.as_view(), name="releases"),
    path("press/search/", ReleaseSearch.as_view(), name="release-search"),
    path("press/<slug:slug>/", ReleaseDetail.as_view(), name="release"),
]
