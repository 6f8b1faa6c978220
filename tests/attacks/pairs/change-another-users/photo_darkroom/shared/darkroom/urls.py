from django.urls import path

from . import views

urlpatterns = [
    path("negatives/", views.negatives),
    path("negatives/add/", views.add),
    path("negatives/archive/", views.archive),
    path("negatives/<int:pk>/", views.remove),
]
