from django.urls import path

from . import views

urlpatterns = [
    path("products/", views.ProductList.as_view()),
    path("claims/", views.ClaimList.as_view()),
    path("claims/<int:pk>/", views.ClaimDetail.as_view()),
    path("claims/<int:pk>/settle/", views.SettleClaim.as_view()),
]
