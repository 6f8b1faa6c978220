from django.contrib import admin
from django.urls import path

from trails import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("trails/", views.trail_list, name="trails"),
    path("trails/<int:pk>/", views.trail_page, name="trail"),
    path("trails/import/", views.import_gpx, name="import"),
]
