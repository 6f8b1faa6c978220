from django.urls import path

from crm import views

urlpatterns = [
    path("searches/", views.save_search),
    path("searches/<int:pk>/run/", views.run_search),
]
