from django.contrib import admin
from django.urls import path

from condolences import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("notices/", views.notices, name="notices"),
    path("notices/<int:pk>/", views.notice, name="notice"),
]
