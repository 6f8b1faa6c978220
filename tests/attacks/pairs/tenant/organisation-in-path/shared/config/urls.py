from django.contrib import admin
from django.urls import include, path

from orgs.views import ContractDetail, ContractList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("o/<slug:org>/contracts/", ContractList.as_view()),
    path("o/<slug:org>/contracts/<int:pk>/", ContractDetail.as_view()),
]
