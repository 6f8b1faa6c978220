from django.contrib import admin
from django.urls import path

from school.views import GiveGrade

urlpatterns = [
    path("admin/", admin.site.urls),
    path("grades/new/", GiveGrade.as_view(), name="grade"),
]
