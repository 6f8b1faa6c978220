from django.urls import path

from . import views

app_name = "seeds"
urlpatterns = [
    path("", views.catalogue, name="catalogue"),
    path("heavy/", views.heavy, name="heavy"),
    path("mine/", views.mine, name="mine"),
    path("accession/<slug:code>/", views.detail, name="detail"),
]
