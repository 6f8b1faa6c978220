from django.contrib import admin
from django.urls import path

from vault import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("documents/", views.documents),
    path("documents/<int:pk>/", views.document),
]
