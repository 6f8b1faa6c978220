from django.contrib import admin
from django.urls import path

from clubs.views import my_membership

urlpatterns = [
    path("admin/", admin.site.urls),
    path("membership/", my_membership),
]
