from django.contrib import admin
from django.urls import path

from cases.views import CaseDetail

urlpatterns = [
    path("admin/", admin.site.urls),
    path("cases/<slug:reference>/", CaseDetail.as_view()),
]
