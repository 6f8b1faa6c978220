from django.contrib import admin
from django.urls import path

from library import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("volumes/", views.volumes, name="volumes"),
    path("volumes/<int:pk>/", views.volume, name="volume"),
    path("courts/", views.courts, name="courts"),
]
