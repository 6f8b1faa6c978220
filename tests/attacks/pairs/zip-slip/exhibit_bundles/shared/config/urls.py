from django.contrib import admin
from django.urls import path

from bundles.views import BundleArchive, BundleDetail, BundleList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/bundles/", BundleList.as_view(), name="bundles"),
    path("api/bundles/<int:pk>/", BundleDetail.as_view(), name="bundle"),
    path("api/bundles/<int:pk>/archive/", BundleArchive.as_view(), name="archive"),
]
