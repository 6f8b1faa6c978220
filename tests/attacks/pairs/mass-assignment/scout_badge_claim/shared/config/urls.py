from django.contrib import admin
from django.urls import path

from badges.views import ClaimCreate, ClaimList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("claims/", ClaimList.as_view(), name="claims"),
    path("claims/new/", ClaimCreate.as_view(), name="claim-new"),
]
