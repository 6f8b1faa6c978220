from django.contrib import admin
from django.urls import path

from rowing import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("crew/export/", views.export),
]
