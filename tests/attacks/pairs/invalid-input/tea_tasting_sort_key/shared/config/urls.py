from django.contrib import admin
from django.urls import path

from teas import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("teas/", views.teas, name="teas"),
    path("teas/<slug:slug>/", views.tea, name="tea"),
]
