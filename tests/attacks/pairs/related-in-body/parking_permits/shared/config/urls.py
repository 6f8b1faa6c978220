from django.contrib import admin
from django.urls import path

from permits.views import PermitCreate, PermitDetail

urlpatterns = [
    path("admin/", admin.site.urls),
    path("permits/new/", PermitCreate.as_view(), name="permit-new"),
    path("permits/<int:pk>/", PermitDetail.as_view(), name="permit"),
]
