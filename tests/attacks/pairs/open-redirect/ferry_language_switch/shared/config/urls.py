from django.contrib import admin
from django.urls import path

from ferry import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.board, name="board"),
    path("port/", views.choose_port, name="choose"),
    path("ports/<str:code>/site/", views.port_site, name="port-site"),
]
