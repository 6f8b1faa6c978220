from django.contrib import admin
from django.urls import path


from tidetables import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("harbours/", views.harbours, name="harbours"),
    path("harbours/<int:pk>/watch/", views.watch, name="watch"),
    path("tides/", views.tides, name="tides"),
]
