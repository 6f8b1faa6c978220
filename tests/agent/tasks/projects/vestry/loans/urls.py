from django.urls import path

from loans import views

urlpatterns = [
    path("my-desk/", views.MyDeskView.as_view(), name="my_desk"),
    path("loans/", views.LoanListView.as_view(), name="loan_list"),
    path("loans/new/", views.LoanCreateView.as_view(), name="loan_new"),
    path("loans/<int:pk>/", views.LoanDetailView.as_view(), name="loan_detail"),
    path("loans/<int:pk>/renew/", views.renew_loan, name="loan_renew"),
]
