from django.contrib import admin
from django.urls import path

from apiary import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("hives/", views.hives, name="hives"),
    path("hives/<int:pk>/", views.hive, name="hive"),
    path("hives/totals/", views.totals, name="totals"),
]
