from django.urls import path

from lending import views

app_name = "lending"

urlpatterns = [
    path("loans/", views.loan_list, name="loans"),
    path("loans/<int:pk>/", views.loan_detail, name="loan"),
    path("loans/<int:pk>/back/", views.loan_back, name="back"),
]
