from django.urls import path

from freight import views

urlpatterns = [
    path("api/consignments/", views.ConsignmentListCreate.as_view()),
    path("api/consignments/<uuid:pk>/", views.ConsignmentDetail.as_view()),
]
