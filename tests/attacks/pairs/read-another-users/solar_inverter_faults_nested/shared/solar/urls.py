from django.urls import path

from . import views

urlpatterns = [
    path("sites/<int:site_pk>/inverters/", views.InverterList.as_view()),
    path("sites/<int:site_pk>/inverters/<int:inverter_pk>/faults/", views.FaultList.as_view()),
    path("sites/<int:site_pk>/inverters/<int:inverter_pk>/faults/<int:pk>/", views.FaultDetail.as_view()),
]
