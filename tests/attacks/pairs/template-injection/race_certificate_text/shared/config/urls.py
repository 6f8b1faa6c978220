from django.contrib import admin
from django.urls import path

from races import views

app = [
    path("races/", views.RaceList.as_view(), name="races"),
    path("races/new/", views.RaceCreate.as_view(), name="race-new"),
    path("races/<int:pk>/wording/", views.WordingUpdate.as_view(), name="wording"),
    path("races/<int:pk>/certificates/", views.certificates, name="certificates"),
]
urlpatterns = [path("admin/", admin.site.urls), *app]
