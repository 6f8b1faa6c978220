from django.urls import path

from depot import views

urlpatterns = [path("parcels/<int:pk>/label/", views.print_label)]
