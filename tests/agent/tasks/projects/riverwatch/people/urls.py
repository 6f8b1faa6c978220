from django.urls import path

from . import views

urlpatterns = [
    path("me/", views.me, name="me"),
    path("expenses/", views.expense_list, name="expense-list"),
    path("expenses/new/", views.ExpenseCreate.as_view(), name="expense-new"),
    path("expenses/<int:pk>/approve/", views.expense_approve, name="expense-approve"),
]
