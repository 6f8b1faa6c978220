from django.urls import path

from . import views

urlpatterns = [
    path("dashboard/", views.dashboard, name="dashboard"),
    path("loans/mine/", views.MyLoansView.as_view(), name="my-loans"),
    path("loans/<int:pk>/", views.loan_detail, name="loan-detail"),
    path("loans/<int:pk>/return/", views.loan_return, name="loan-return"),
    path("tools/<int:pk>/borrow/", views.borrow, name="borrow"),
]
