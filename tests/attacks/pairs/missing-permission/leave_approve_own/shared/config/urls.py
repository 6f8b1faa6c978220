from django.contrib import admin
from django.urls import path

from leave.views import approve, mine, pending

urlpatterns = [
    path("admin/", admin.site.urls),
    path("leave/mine/", mine),
    path("leave/pending/", pending),
    path("leave/<int:pk>/approve/", approve),
]
