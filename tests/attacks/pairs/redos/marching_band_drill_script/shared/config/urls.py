from django.urls import path

from drills import views

urlpatterns = [
    path("drills/", views.DrillList.as_view(), name="drills"),
    path("drills/new/", views.DrillCreate.as_view(), name="new-drill"),
]
