from django.urls import path

from library.views import LoanView

urlpatterns = [path("api/loans/<int:pk>/", LoanView.as_view(), name="loan")]
