from django.contrib import admin
from django.urls import path

from exhibits.views import BundleUpload, ExhibitDetail

urlpatterns = [
    path("admin/", admin.site.urls),
    path("exhibits/<slug:slug>/", ExhibitDetail.as_view(), name="exhibit"),
    path("exhibits/<slug:slug>/bundle/", BundleUpload.as_view(), name="exhibit-bundle"),
]
