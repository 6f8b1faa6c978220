from django.contrib import admin
from django.urls import path

from times.views import add, export

urlpatterns = [
    path("admin/", admin.site.urls),
    path("times/", add),
    path("times/export/", export),
]
