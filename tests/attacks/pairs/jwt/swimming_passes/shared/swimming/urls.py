from django.urls import path

from . import views

urlpatterns = [
    path("pools/", views.pools),
    path("pools/<int:pk>/enter/", views.enter),
    path("passes/", views.new_pass),
]
