from django.contrib import admin
from django.urls import path

from debate import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("motions/", views.motions, name="motions"),
    path("motions/<int:pk>/", views.motion_page, name="motion"),
    path("motions/<int:pk>/argue/", views.argue, name="argue"),
    path("speakers/<str:username>/", views.speaker, name="speaker"),
]
