from django.contrib import admin
from django.urls import path

from permits.views import PermitCancel, PermitList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("permits/", PermitList.as_view(), name="permits"),
    path("permits/<int:pk>/cancel/", PermitCancel.as_view(), name="permit-cancel"),
]
