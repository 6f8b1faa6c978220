from django.urls import path

from loans.api import views

urlpatterns = [
    path("loans/", views.LoanListAPI.as_view(), name="api_loans"),
    path("loans/<int:pk>/return/", views.LoanReturnAPI.as_view(), name="api_loan_return"),
]
