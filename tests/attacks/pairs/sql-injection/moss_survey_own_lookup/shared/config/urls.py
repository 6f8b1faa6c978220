from django.contrib import admin
from django.urls import path

from moss.views import Findings

urlpatterns = [
    path("admin/", admin.site.urls),
    path("findings/", Findings.as_view()),
]
